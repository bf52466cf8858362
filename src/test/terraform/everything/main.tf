# One or more of every resource that is read, with references, lists and conditionals among their arguments.

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias                       = "virginia"
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

variable "domain" {
  type    = string
  default = "internal.example.com"
}

variable "rules" {
  type = list(object({ port = number, cidr = string }))
  default = [
    { port = 443, cidr = "10.0.0.0/8" },
    { port = 80, cidr = "192.168.0.0/16" },
  ]
}

resource "aws_vpc" "main" {
  cidr_block                       = "10.1.0.0/16"
  instance_tenancy                 = "default"
  enable_dns_support               = true
  enable_dns_hostnames             = true
  assign_generated_ipv6_cidr_block = false
}

resource "aws_vpc" "virginia" {
  provider   = aws.virginia
  cidr_block = "10.2.0.0/16"
}

resource "aws_default_vpc" "default" {
  enable_dns_hostnames = true
}

resource "aws_vpc_dhcp_options" "own" {
  domain_name         = var.domain
  domain_name_servers = ["10.1.0.53", "AmazonProvidedDNS"]
  ntp_servers         = ["169.254.169.123"]
  tags                = { Name = upper("own") }
}

resource "aws_vpc_dhcp_options_association" "own" {
  vpc_id          = aws_vpc.main.id
  dhcp_options_id = aws_vpc_dhcp_options.own.id
}

resource "aws_default_vpc_dhcp_options" "default" {
  tags = { Name = "default" }
}

resource "aws_subnet" "a" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = cidrsubnet(aws_vpc.main.cidr_block, 8, 1)
  availability_zone       = "eu-west-1a"
  map_public_ip_on_launch = false
}

resource "aws_default_subnet" "default" {
  availability_zone = "eu-west-1b"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = "igw-0123456789abcdef0"
  }

  route {
    cidr_block      = "10.9.0.0/16"
    vpc_endpoint_id = "vpce-0123456789abcdef0"
  }
}

resource "aws_default_route_table" "main" {
  default_route_table_id = "rtb-0123456789abcdef0"
  route                  = []
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "10.10.0.0/16"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "a" {
  subnet_id      = aws_subnet.a.id
  route_table_id = aws_route_table.main.id
}

resource "aws_security_group" "inline" {
  name_prefix = "inline-"
  vpc_id      = aws_vpc.main.id

  ingress = [
    for rule in var.rules : {
      description      = "port ${rule.port}"
      from_port        = rule.port
      to_port          = rule.port
      protocol         = "tcp"
      cidr_blocks      = [rule.cidr]
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    }
  ]

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_default_security_group" "main" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    protocol  = -1
    self      = true
    from_port = 0
    to_port   = 0
  }
}

resource "aws_security_group_rule" "https" {
  type              = "ingress"
  security_group_id = aws_security_group.inline.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = concat(["172.16.0.0/12"], [for rule in var.rules : rule.cidr])
}

resource "aws_vpc_security_group_ingress_rule" "each" {
  for_each = { for rule in var.rules : tostring(rule.port) => rule }

  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "tcp"
  from_port         = each.value.port
  to_port           = tonumber(each.key)
  cidr_ipv4         = each.value.cidr
}

resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id            = "sg-0123456789abcdef0"
  ip_protocol                  = "-1"
  referenced_security_group_id = "sg-0fedcba9876543210"
}

resource "aws_vpc_endpoint" "interface" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.eu-west-1.ssm"
  vpc_endpoint_type   = "Interface"
  ip_address_type     = "ipv4"
  auto_accept         = true
  private_dns_enabled = true
  subnet_ids          = toset([aws_subnet.a.id])
  security_group_ids  = [aws_security_group.inline.id, "sg-0123456789abcdef0"]

  dns_options {
    dns_record_ip_type                             = "ipv4"
    private_dns_only_for_inbound_resolver_endpoint = false
  }

  subnet_configuration {
    ipv4      = "10.1.1.10"
    subnet_id = "subnet-0123456789abcdef0"
  }

  timeouts {
    create = "20m"
  }
}

resource "aws_vpc_endpoint" "virginia" {
  provider = aws.virginia

  vpc_id       = aws_vpc.virginia.id
  service_name = "com.amazonaws.us-east-1.s3"
}

resource "aws_vpc_endpoint_policy" "attached" {
  vpc_endpoint_id = aws_vpc_endpoint.virginia.id
  policy          = "{\"Version\": \"2012-10-17\", \"Statement\": []}"
}

resource "aws_vpc_endpoint_private_dns" "attached" {
  vpc_endpoint_id     = aws_vpc_endpoint.interface.id
  private_dns_enabled = true
}

resource "aws_vpc_endpoint_subnet_association" "attached" {
  vpc_endpoint_id = "vpce-0123456789abcdef0"
  subnet_id       = aws_subnet.a.id
}

resource "aws_vpc_endpoint_route_table_association" "attached" {
  vpc_endpoint_id = "vpce-0123456789abcdef0"
  route_table_id  = "rtb-0123456789abcdef0"
}

resource "aws_vpc_endpoint_security_group_association" "attached" {
  vpc_endpoint_id             = "vpce-0123456789abcdef0"
  security_group_id           = "sg-0123456789abcdef0"
  replace_default_association = true
}

resource "aws_vpc_endpoint_service" "own" {
  acceptance_required        = false
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/own/0123456789abcdef"]
  private_dns_name           = "api.${var.domain}"
  allowed_principals         = ["arn:aws:iam::123456789012:root"]
}

resource "aws_vpc_endpoint_service_allowed_principal" "own" {
  vpc_endpoint_service_id = aws_vpc_endpoint_service.own.id
  principal_arn           = "arn:aws:iam::123456789013:root"
}

resource "aws_vpc_endpoint_service_private_dns_verification" "own" {
  service_id            = aws_vpc_endpoint_service.own.id
  wait_for_verification = false
}

resource "aws_vpc_endpoint_connection_accepter" "own" {
  vpc_endpoint_service_id = aws_vpc_endpoint_service.own.id
  vpc_endpoint_id         = aws_vpc_endpoint.interface.id
}

resource "aws_vpc_endpoint_connection_notification" "own" {
  vpc_endpoint_service_id     = aws_vpc_endpoint_service.own.id
  connection_notification_arn = "arn:aws:sns:eu-west-1:123456789012:endpoints"
  connection_events           = ["Accept", "Reject"]
}

resource "aws_route53_zone" "private" {
  name    = var.domain
  comment = "names of ${var.domain}"

  vpc {
    vpc_id = aws_vpc.main.id
  }

  vpc {
    vpc_id     = "vpc-0123456789abcdef0"
    vpc_region = "us-east-1"
  }
}

resource "aws_route53_zone" "known" {
  name = "ssm.eu-west-1.amazonaws.com"

  vpc {
    vpc_id     = "vpc-0123456789abcdef0"
    vpc_region = "eu-west-1"
  }
}

resource "aws_route53_zone_association" "second" {
  zone_id    = aws_route53_zone.private.zone_id
  vpc_id     = aws_vpc.virginia.id
  vpc_region = "us-east-1"
}

resource "aws_route53_record" "alias" {
  zone_id = "Z0123456789ABCDEFGHIJ"
  name    = "ssm.eu-west-1.amazonaws.com"
  type    = "A"

  alias {
    name                   = aws_vpc_endpoint.interface.dns_entry[0].dns_name
    zone_id                = aws_vpc_endpoint.interface.dns_entry[0].hosted_zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "plain" {
  for_each = toset(["a", "b"])

  zone_id = aws_route53_zone.private.zone_id
  name    = "${each.value}.${var.domain}"
  type    = "CNAME"
  ttl     = 60 * 5
  records = ["target.${var.domain}"]
}

resource "aws_route53_resolver_endpoint" "out" {
  direction          = "OUTBOUND"
  security_group_ids = [aws_security_group.inline.id]

  ip_address {
    subnet_id = aws_subnet.a.id
  }

  ip_address {
    subnet_id = "subnet-0123456789abcdef0"
    ip        = "10.1.1.20"
  }
}

resource "aws_route53_resolver_rule" "forward" {
  domain_name          = "amazonaws.com"
  rule_type            = "FORWARD"
  resolver_endpoint_id = aws_route53_resolver_endpoint.out.id

  target_ip {
    ip = "10.1.0.53"
  }
}

resource "aws_route53_resolver_rule_association" "forward" {
  resolver_rule_id = aws_route53_resolver_rule.forward.id
  vpc_id           = aws_vpc.main.id
}

resource "aws_ec2_managed_prefix_list" "callers" {
  name           = "callers"
  address_family = "IPv4"
  max_entries    = length(var.rules)

  dynamic "entry" {
    for_each = var.rules
    content {
      cidr        = entry.value.cidr
      description = "callers of port ${entry.value.port}"
    }
  }
}

resource "aws_network_acl" "main" {
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.a.id]

  egress {
    rule_no    = 100
    protocol   = "tcp"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 443
    to_port    = 443
  }
}
