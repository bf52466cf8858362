variable "vpc_id" {}
variable "policy" {}
resource "aws_vpc_endpoint" "this" {
  vpc_id            = var.vpc_id
  service_name      = "com.amazonaws.eu-central-1.dynamodb"
  policy            = var.policy
}
