package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The functions, on the examples of their own pages in the <a
 * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 * function reference</a> where these can be evaluated.
 */
class EvaluatorTest {

  /**
   * <a
   * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-join.html">Fn::Join</a>
   */
  @Nested
  class Join {
    @Test
    void putsADelimiterBetweenValues() {
      assertThat(shown("{'Fn::Join': [':', ['a', 'b', 'c']]}")).isEqualTo("a:b:c");
    }

    @Test
    void keepsThePartitionOfABucketsNameOpen() {
      String arn =
          "{'Fn::Join': ['', ['arn:', {'Ref': 'AWS::Partition'}, ':s3:::elasticbeanstalk-*-',"
              + " {'Ref': 'AWS::AccountId'}]]}";

      assertThat(shown(arn))
          .isEqualTo("arn:${AWS::Partition}:s3:::elasticbeanstalk-*-${AWS::AccountId}");
      assertThat(TestStack.of("'X': " + arn, TestStack.region("cn-north-1")).value("X").text())
          .contains("arn:aws-cn:s3:::elasticbeanstalk-*-123456789012");
    }

    @Test
    void leavesOutWhatIsNoValue() {
      assertThat(shown("{'Fn::Join': [',', ['a', {'Ref': 'AWS::NoValue'}, 'b']]}"))
          .isEqualTo("a,b");
    }

    @Test
    void isUnknownForAListThatIsNotKnown() {
      String template = "'Parameters': {'Ids': {'Type': 'List<AWS::EC2::Subnet::Id>'}}, 'X': ";
      Value value = TestStack.of(template + "{'Fn::Join': [',', {'Ref': 'Ids'}]}").value("X");

      assertThat(value).isInstanceOf(UnknownValue.class);
      assertThat(value.display()).isEqualTo("${Join(,, ${Ids})}");
    }
  }

  /**
   * <a
   * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-select.html">Fn::Select</a>
   */
  @Nested
  class Select {
    @Test
    void takesTheItemOfAnIndex() {
      assertThat(shown("{'Fn::Select': ['1', ['apples', 'grapes', 'oranges', 'mangoes']]}"))
          .isEqualTo("grapes");
    }

    @Test
    void takesTheItemOfAParametersDefault() {
      String template =
          "'Parameters': {'DbSubnetIpBlocks': {'Type': 'CommaDelimitedList',"
              + " 'Default': '10.0.48.0/24, 10.0.112.0/24, 10.0.176.0/24'}},"
              + " 'X': {'Fn::Select': ['0', {'Ref': 'DbSubnetIpBlocks'}]}";

      assertThat(TestStack.of(template).value("X").text()).contains("10.0.48.0/24");
    }

    @Test
    void namesTheItemOfAnAttributeThatIsAList() {
      String template =
          "'Resources': {'Endpoint': {'Type': 'AWS::EC2::VPCEndpoint'}},"
              + " 'X': {'Fn::Select': [0, {'Fn::GetAtt': ['Endpoint', 'DnsEntries']}]}";

      Symbol symbol = ((UnknownValue) TestStack.of(template).value("X")).symbol();

      assertThat(symbol.kind()).isEqualTo(Symbol.Kind.RESOURCE);
      assertThat(symbol.name()).isEqualTo("Endpoint");
      assertThat(symbol.attribute()).isEqualTo("DnsEntries[0]");
    }

    @Test
    void isUnknownBeyondTheList() {
      assertThat(TestStack.evaluate("{'Fn::Select': ['7', ['a']]}"))
          .isInstanceOf(UnknownValue.class);
    }
  }

  /**
   * <a
   * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-split.html">Fn::Split</a>
   */
  @Nested
  class Split {
    @Test
    void makesAListOfAText() {
      assertThat(shown("{'Fn::Split': ['|', 'a|b|c']}")).isEqualTo("[a, b, c]");
      assertThat(shown("{'Fn::Split': ['|', 'a||c|']}")).isEqualTo("[a, , c, ]");
    }

    @Test
    void keepsThePlaceOfEachItem() {
      Value list = TestStack.evaluate("{'Fn::Split': ['|', 'left|right']}");

      assertThat(((ListValue) list).items().get(1).span().text()).isEqualTo("right");
    }

    @Test
    void nestsInSelect() {
      String imported =
          "{'Fn::Select': ['2', {'Fn::Split': [',', {'Fn::ImportValue': 'AccountSubnetIDs'}]}]}";

      assertThat(shown(imported)).isEqualTo("${Select(2, ${Split(,, ${AccountSubnetIDs})})}");
      assertThat(Equality.of(TestStack.evaluate(imported), TestStack.evaluate(imported)))
          .isEqualTo(Truth.YES);
    }
  }

  /**
   * <a
   * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html">Fn::Sub</a>
   */
  @Nested
  class Sub {
    @Test
    void putsInVariablesOfItsOwn() {
      assertThat(shown("{'Fn::Sub': ['www.${Domain}', {'Domain': {'Ref': 'RootDomainName'}}]}"))
          .isEqualTo("www.${RootDomainName}");
      assertThat(shown("{'Fn::Sub': ['www.${Domain}', {'Domain': 'example.com'}]}"))
          .isEqualTo("www.example.com");
    }

    @Test
    void putsInRegionAndAccount() {
      String template =
          "'Resources': {'Vpc': {'Type': 'AWS::EC2::VPC'}},"
              + " 'X': {'Fn::Sub': 'arn:aws:ec2:${AWS::Region}:${AWS::AccountId}:vpc/${Vpc}'}";

      assertThat(TestStack.of(template, TestStack.region("eu-west-1")).value("X").display())
          .isEqualTo("arn:aws:ec2:eu-west-1:123456789012:vpc/${Vpc}");
    }

    @Test
    void leavesAnEscapedVariableAsItStands() {
      Value value = TestStack.evaluate("{'Fn::Sub': 'a/${!aws:username}/${!b}'}");

      assertThat(value.text()).contains("a/${aws:username}/${b}");
      assertThat(((TextValue) value).spanOf(2, 17).text()).isEqualTo("${!aws:username}");
    }

    @Test
    void knowsTheExactPlaceOfALiteral() {
      Value value = TestStack.evaluate("{'Fn::Sub': 'arn:aws:s3:::${Bucket}/*'}");

      assertThat(((TextValue) value).spanOf(4, 7).text()).isEqualTo("aws");
      assertThat(((TextValue) value).spanOf(14, 16).text()).isEqualTo("/*");
      assertThat(((TextValue) value).spanOf(13, 14).text()).isEqualTo("${Bucket}");
    }

    @Test
    void isTheRefWhenItIsNothingElse() {
      String template = "'Resources': {'Vpc': {'Type': 'AWS::EC2::VPC'}}, 'X': ";

      Value ref = TestStack.of(template + "{'Ref': 'Vpc'}").value("X");
      Value sub = TestStack.of(template + "{'Fn::Sub': '${Vpc}'}").value("X");
      Value attribute = TestStack.of(template + "{'Fn::GetAtt': 'Vpc.VpcId'}").value("X");

      assertThat(Equality.of(ref, sub)).isEqualTo(Truth.YES);
      assertThat(Equality.of(sub, attribute)).isEqualTo(Truth.YES);
    }

    @Test
    void readsAttributes() {
      String template =
          "'Resources': {'E': {'Type': 'AWS::EC2::VPCEndpoint'}},"
              + " 'X': {'Fn::Sub': '${E.CreationTimestamp} ${E.Id}'}";

      assertThat(TestStack.of(template).value("X").display())
          .isEqualTo("${E.CreationTimestamp} ${E}");
    }
  }

  /**
   * <a
   * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html">Fn::FindInMap</a>
   */
  @Nested
  class FindInMap {
    private static final String MAPPINGS =
        "'Parameters': {'EnvironmentType': {'Type': 'String', 'Default': 'Dev',"
            + " 'AllowedValues': ['Dev', 'Prod']}},"
            + " 'Mappings': {'SecurityGroups': {'Dev': {'Ids': ['sg-1', 'sg-2']},"
            + " 'Prod': {'Ids': ['sg-3']}},"
            + " 'RegionMap': {'us-east-1': {'HVM64': 'ami-0ff8a91507f77f867'},"
            + " 'eu-west-1': {'HVM64': 'ami-047bb4163c506cd98'}}}, 'X': ";

    @Test
    void findsTheValueOfTheRegion() {
      String find = "{'Fn::FindInMap': ['RegionMap', {'Ref': 'AWS::Region'}, 'HVM64']}";

      assertThat(TestStack.of(MAPPINGS + find, TestStack.region("us-east-1")).value("X").text())
          .contains("ami-0ff8a91507f77f867");
      assertThat(TestStack.cases(TestStack.of(MAPPINGS + find).value("X")))
          .containsExactly(
              "ami-0ff8a91507f77f867 when AWS::Region is \"us-east-1\"",
              "ami-047bb4163c506cd98 when AWS::Region is \"eu-west-1\"",
              "${Fn::FindInMap} when AWS::Region is neither \"us-east-1\" nor \"eu-west-1\"");
    }

    @Test
    void findsAListForEachAllowedValue() {
      String find = "{'Fn::FindInMap': ['SecurityGroups', {'Ref': 'EnvironmentType'}, 'Ids']}";

      assertThat(TestStack.cases(TestStack.of(MAPPINGS + find).value("X")))
          .containsExactly(
              "[sg-1, sg-2] when EnvironmentType is \"Dev\"",
              "[sg-3] when EnvironmentType is \"Prod\"");
    }

    @Test
    void takesTheDefaultForAKeyThatIsMissing() {
      String find = "{'Fn::FindInMap': ['RegionMap', 'mars-1', 'HVM64', {'DefaultValue': 'none'}]}";

      assertThat(TestStack.of(MAPPINGS + find).value("X").text()).contains("none");
    }

    @Test
    void isUnknownForAKeyThatIsMissing() {
      assertThat(TestStack.of(MAPPINGS + "{'Fn::FindInMap': ['Nowhere', 'a', 'b']}").value("X"))
          .isInstanceOf(UnknownValue.class);
    }
  }

  @Nested
  class Others {
    @Test
    void removesWhatIsNoValue() {
      assertThat(TestStack.evaluate("{'Ref': 'AWS::NoValue'}")).isInstanceOf(AbsentValue.class);
    }

    @Test
    void seesDynamicReferencesAsTheSameEverywhere() {
      Value direct = TestStack.evaluate("'{{resolve:ssm:/network/vpc}}'");
      Value inSub = TestStack.evaluate("{'Fn::Sub': '{{resolve:ssm:/network/vpc}}'}");
      Value parameter =
          TestStack.of(
                  "'Parameters': {'Vpc': {'Type': 'AWS::SSM::Parameter::Value<String>',"
                      + " 'Default': '/network/vpc'}}, 'X': {'Ref': 'Vpc'}")
              .value("X");

      assertThat(direct.display()).isEqualTo("${ssm:/network/vpc}");
      assertThat(Equality.of(direct, inSub)).isEqualTo(Truth.YES);
      assertThat(Equality.of(direct, parameter)).isEqualTo(Truth.YES);
    }

    @Test
    void keepsADynamicReferenceInsideOfATextAsAHole() {
      assertThat(shown("'a-{{resolve:ssm:/x:1}}-b'")).isEqualTo("a-${ssm:/x:1}-b");
    }

    @Test
    void namesImportsByTheirExport() {
      String template =
          "'Parameters': {'Stack': {'Type': 'String'}},"
              + " 'X': {'Fn::ImportValue': {'Fn::Sub': '${Stack}-Vpc'}},"
              + " 'Y': {'Fn::ImportValue': {'Fn::Sub': '${AWS::Region}-Vpc'}}";

      Symbol own = ((UnknownValue) TestStack.of(template).value("X")).symbol();
      Symbol shared = ((UnknownValue) TestStack.of(template).value("Y")).symbol();

      assertThat(own.name()).isEqualTo("${Stack}-Vpc");
      assertThat(own.scope()).contains("template.json");
      assertThat(shared.name()).isEqualTo("${AWS::Region}-Vpc");
      assertThat(shared.scope()).isEmpty();
    }

    @Test
    void takesTheZonesOfNoRegionForThoseOfItsOwn() {
      Value own = TestStack.evaluate("{'Fn::GetAZs': ''}");
      Value region = TestStack.evaluate("{'Fn::GetAZs': {'Ref': 'AWS::Region'}}");

      assertThat(own.display()).isEqualTo("${GetAZs(${AWS::Region})}");
      assertThat(Equality.of(own, region)).isEqualTo(Truth.YES);
    }

    @Test
    void countsItems() {
      assertThat(shown("{'Fn::Length': ['a', 'b', 'c']}")).isEqualTo("3");
    }

    @Test
    void isUnknownForWhatHasTheWrongShape() {
      for (String call :
          new String[] {
            "{'Fn::Join': 'a'}",
            "{'Fn::Join': [',', 'a', 'b']}",
            "{'Fn::Join': []}",
            "{'Fn::Select': ['a', ['b']]}",
            "{'Fn::Sub': {}}",
            "{'Fn::Sub': []}",
            "{'Fn::If': ['c', 'd']}",
            "{'Fn::FindInMap': {}}",
            "{'Fn::Split': ['', 'a']}",
            "{'Fn::Whatever': {'a': [1]}}",
            "{'Fn::GetAtt': {'a': 'b'}}",
            "{'Ref': ['a']}",
            "{'Fn::Transform': {'Name': 'AWS::Include'}}",
          }) {
        assertThat(TestStack.evaluate(call)).as(call).isInstanceOf(UnknownValue.class);
      }
    }
  }

  private static String shown(String expression) {
    return TestStack.evaluate(expression).display();
  }
}
